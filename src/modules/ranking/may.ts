export const MEASURES_FAIRNESS = 'merit:measure-fairness';
