import countryNo from '../../policies/common/country-no.json';
import countrySe from '../../policies/common/country-se.json';
import rules from '../../policies/common/rules.json';
import starterNo from '../../policies/common/starter-no.json';
import starterSe from '../../policies/common/starter-se.json';
import templates from '../../policies/common/templates.json';
import { parseGuidelineRules } from '../policy/guideline-rules';
import type { CommonData } from '../policy/judge-source';
import type { Policy } from '../policy/policy';
import { parseCommonPolicy, parseCountryPolicy, type PolicyFile } from '../policy/policy-source';
import type { Result } from '../lib/result';

type Country = Policy['country'];

const COUNTRIES = { SE: countrySe, NO: countryNo } as const;
const STARTERS = { SE: starterSe, NO: starterNo } as const;

const read = new Map<Country, CommonData>();

/** `policies/common` as it was when the page was built, for one country. */
export function commonData(country: Country): CommonData {
  const known = read.get(country);
  if (known) return known;
  const made: CommonData = {
    defaults: {
      common: sound(parseCommonPolicy(JSON.stringify(templates))),
      country: sound(parseCountryPolicy(JSON.stringify(COUNTRIES[country]))),
    },
    guideline: sound(parseGuidelineRules(JSON.stringify(rules))).rules,
  };
  read.set(country, made);
  return made;
}

/** What a new municipality of the country begins with. */
export function countryStarter(country: Country): PolicyFile {
  return STARTERS[country] as unknown as PolicyFile;
}

/** Our own files were checked when they were built: one that is wrong is a bug. */
function sound<Value>(parsed: Result<Value, unknown>): Value {
  if (parsed.ok) return parsed.value;
  throw new Error(`policies/common: ${JSON.stringify(parsed.failure)}`);
}
