import type { Field } from './schema-field';
import type { Path } from './value-at';

/** What the control of a field gets. */
export interface FieldProps<Shape extends Field = Field> {
  readonly field: Shape;
  readonly path: Path;
  readonly value: unknown;
  readonly isOptional: boolean;
  /** What it is when it is left out. */
  readonly usual?: unknown;
}
