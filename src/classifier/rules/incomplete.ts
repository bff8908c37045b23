import { findWords, wholeFinding, type Finding, type RuleInput } from './rule';

const ANNOUNCED = [
  /(?<![\p{L}])(?:bifogar?|bifogat|bifogade|bifogas|bilägg\w{0,20}|som bilag\w{0,3}|i bilagan|bilaga \d kom|vedlagt|vedlagte|vedlegger|som vedlegg|ligger vedlagt|ligger ved|ligg ved|legger ved|legg ved|ligger med som|skickar med|sender med|se bilde[nrt]?|se vedlegg|se bilaga|attached|enclosed|in the attachment|mielddusin)(?![\p{L}])/gu,
  /(?<![\p{L}])(?:här är|här kommer|här får du|här bifogas|her er|her kommer|her kjem|here (?:is|are|comes))(?: \p{L}{1,20}){0,3} (?:intyg|handling|ritning|tegning|teikning|plan|karta|kart|budsjett|budget|kontrakt|avtal|avtale|protokoll|regnskap|rekneskap|kvitto|kvittering|skjema|blankett|ansökan|søknad|fullmakt|fasad|lön|lønn|attest|bild|bilde|bilet|mall|cv|tilbud|tilbod|underlag|erklæring|medgivande|foto|fil|papper|papir)\p{L}{0,20}/gu,
];
const SENT_OTHERWISE =
  /(?:i eget brev|per post|i posten|ettersend\w{1,20}|eftersänd\w{1,20}|skickas? separat|kommer senare|sendes separat)/u;

/** Formats that the receiving systems rarely open. */
const UNREADABLE = /\.(?:pages|numbers|key|wps|tmp|skp|dwl|pub|odg|rvt|vsd|bak)$|^winmail\.dat$|\.dat$/i;

/**
 * Something needed is visibly missing: an attachment that the text announces is not there, or a file's format
 * cannot be expected to open (guideline rule LAV-15). What is drawn in the text does not count as an attachment.
 */
export function incomplete(input: RuleInput): Finding[] {
  const { message } = input;
  const found: Finding[] = message.attachments.flatMap((attachment, index) =>
    UNREADABLE.test(attachment.name)
      ? [
          wholeFinding(
            { for: 'incomplete', source: 'unreadable-format', weight: 2, in: `attachment:${index}` },
            attachment.name,
          ),
        ]
      : [],
  );
  if (message.attachments.length > 0 || message.html.includes('<img')) return found;
  if (input.parts.some((part) => SENT_OTHERWISE.test(part.folded))) return found;
  const announced = findWords(input, ANNOUNCED, {
    for: 'incomplete',
    source: 'missing-attachment',
    weight: 2,
  });
  return [...found, ...announced.slice(0, 1)];
}
