import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readUnwrapped } from '../mail/read-eml';
import { classify } from './classify';
import { parseModel } from './model';
import modelJson from '../../policies/common/model.json';
import expectedJson from '../../test/mailbox/expected.json';
test('x', async () => {
  const m = parseModel(modelJson); if (!m.ok) throw new Error(m.failure);
  const dir = path.join(__dirname, '../../simulator/mailbox'); const out: string[] = []; let k=0,u=0,l=0,mt=0,n=0;
  for (const f of readdirSync(dir).filter((x) => x.endsWith('.eml'))) {
    const id = f.slice(0,-4); const e = (expectedJson as any)[id]; const r = await readUnwrapped(readFileSync(path.join(dir, f))); if (!r.ok || !e) { out.push(id+' unread '+JSON.stringify(r.ok||r.failure)); continue; }
    const no = r.value.carrier.to.some((t) => t.address.endsWith('.no'));
    const s = classify(r.value.original, m.value, no ? {domains:['lavangen.kommune.no'],languages:['nb']} : {domains:['osby.se','hassleholm.se','vimmerby.se'],languages:['sv']});
    n++; k+=+(s.kind===e.kind); u+=+(s.unit===e.unit); l+=+(s.language===e.language); mt+=+(s.matter===e.matter);
    const fl = [...new Set([...s.flags,...e.flags])].filter((x:any)=>s.flags.includes(x)!==e.flags.includes(x)).map((x:any)=>(s.flags.includes(x)?'+':'-')+x);
    if (s.kind!==e.kind||fl.length||s.unit!==e.unit||s.matter!==e.matter||s.language!==e.language) out.push([id, s.kind===e.kind?'':`${e.kind}>${s.kind} ${s.confidence.toFixed(2)} ${s.unsure?'unsure':'SURE'}`, s.unit===e.unit?'':`u:${e.unit}>${s.unit}`, s.matter===e.matter?'':`m:${e.matter}>${s.matter}`, s.language===e.language?'':`${e.language}>${s.language}`, fl.join(' '), '|', s.reasons.filter(x=>x.source!=='words'||x.for===s.kind).map(x=>x.for+':'+x.text+'('+x.source+')').join('; ').slice(0,200)].join(' '));
  }
  out.push(`n ${n} kind ${k/n} unit ${u/n} lang ${l/n} matter ${mt/n}`);
  require('fs').writeFileSync('/tmp/cls/sample.txt', out.join('\n'));
});
