/**
 * Numbers that mean different scales. A plain number may become any of them; one of them never becomes
 * another without arithmetic.
 */
type Measured<Scale extends string> = number & { readonly scale?: Scale };

/** What an indicator earns: hundredths of a point, 0 to 10,000. */
export type RubricPoints = Measured<'hundredths of a point'>;

/** Share of a whole: hundredths of a percent, 0 to 10,000. */
export type Share = Measured<'hundredths of a percent'>;

/** A score: share times points, 0 to 100,000,000; a million are one point of a hundred. */
export type ScoreUnits = Measured<'millionths of a point'>;
