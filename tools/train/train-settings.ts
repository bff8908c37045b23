import type { ChoiceName } from '../../src/classifier/columns';

/** What the training is told; part of the model's hash. */
export interface TrainSettings {
  /** A feature must stand in this many messages to be known. */
  readonly leastMessages: number;
  /** Features that the model keeps: those with the largest weights. */
  readonly keptFeatures: number;
  /** What a sign or a written rule's finding counts for against a word. */
  readonly signWorth: number;
  /** What a mistake costs (the C of a support vector machine). */
  readonly cost: number;
  /** How much more a missed yes costs for the yes-or-no flags and the matters, which are rare. */
  readonly rareCost: number;
  /** Parts that the corpus is cut into to see how sure the outputs may be. */
  readonly calibrationFolds: number;
  /** Of the messages where the engine says that it is sure, this share is right in the calibration. */
  readonly sureShareRight: number;
  /** The second line is raised until this share of the threats (0 to 1) is found in the calibration, when there are enough to tell. */
  readonly threatsFound: number;
  /**
   * What a choice's weights are rounded to when they are packed: the first level, in standard deviations of a column's
   * weights. Coarser where there are many columns that lean on few words.
   */
  readonly rounding: Rounding;
}

export type Rounding = Readonly<Record<ChoiceName, number>>;

export const TRAIN_SETTINGS: TrainSettings = {
  leastMessages: 2,
  keptFeatures: 45_000,
  signWorth: 3,
  cost: 2,
  rareCost: 2,
  calibrationFolds: 3,
  sureShareRight: 0.935,
  threatsFound: 0.84,
  rounding: { kind: 0.6, unit: 0.6, matter: 1.5, flags: 1 },
};
