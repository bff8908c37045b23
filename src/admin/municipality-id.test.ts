import { policyIdParts } from '../policy/begin-policy';
import { municipalityId } from './municipality-id';

it.each([
  ['SE', '1256', 'Östra Exempelby kommun', 'se-1256-ostra-exempelby'],
  ['SE', ' 0180 ', 'Exempel stad', 'se-0180-exempel'],
  ['NO', '4999', 'Søndre Åseral kommune', 'no-4999-sondre-aseral'],
  ['NO', '5599', 'Gáivuotna – Kåfjord', 'no-5599-gaivuotna-kafjord'],
] as const)('the id of %s %s %s can be typed everywhere', (country, code, name, id) => {
  expect(municipalityId(country, code, name)).toBe(id);
  expect(policyIdParts(id)).not.toBeNull();
});

it('is no valid id without a code or a name', () => {
  expect(policyIdParts(municipalityId('SE', '12', 'Exempel'))).toBeNull();
  expect(policyIdParts(municipalityId('SE', '1256', ' – '))).toBeNull();
});
