import fs from 'node:fs';
import path from 'node:path';
import { parseModel, type Model } from '../../src/classifier/model';
import { CommandError } from '../commands/command';
import { findRoot } from '../find-root';

/** The model that ships. Throws `CommandError` with the next step when it is missing, damaged or of another version. */
export function loadModel(): Model {
  const file = path.join(findRoot(), 'policies', 'common', 'model.json');
  const shown = path.relative('.', file);
  let value: unknown;
  try {
    value = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    throw new CommandError(`${shown} is missing or damaged → make it anew: postgang train`);
  }
  const model = parseModel(value);
  if (!model.ok) throw new CommandError(`${shown}: ${model.failure}`);
  return model.value;
}
