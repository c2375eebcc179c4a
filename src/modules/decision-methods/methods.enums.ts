import { registerEnumType } from 'type-graphql';

export enum RankingMethod {
  SAW = 'SAW',
  PROFILE_MATCHING = 'PROFILE_MATCHING',
  TOPSIS = 'TOPSIS',
  VIKOR = 'VIKOR',
  PROMETHEE_II = 'PROMETHEE_II',
  MOORA = 'MOORA',
}
registerEnumType(RankingMethod, {
  name: 'RankingMethod',
  description:
    'Published methods of ranking the rows of a table. Only profile matching measures each row against fixed targets; under every other one the order of two rows may depend on a third.',
  valuesConfig: {
    SAW: {
      description:
        'Simple additive weighting: x / max for a benefit, min / x for a cost; weights as given. Fishburn 1967.',
    },
    PROFILE_MATCHING: {
      description: 'Gaps to a target, weighted by a table; core and secondary factors of aspects.',
    },
    TOPSIS: {
      description: 'Closeness to the ideal by Euclidean distances; weights as given. Hwang and Yoon 1981.',
    },
    VIKOR: {
      description:
        'Compromise between group utility and greatest regret; weights divided by their sum. Opricovic and Tzeng 2004.',
    },
    PROMETHEE_II: {
      description: 'Net flow of preferences; weights divided by their sum. Brans and Vincke 1985.',
    },
    MOORA: { description: 'Benefits less costs after vector normalisation. Brauers and Zavadskas 2006.' },
  },
});

export enum Normalisation {
  VECTOR = 'VECTOR',
  MINMAX = 'MINMAX',
}
registerEnumType(Normalisation, {
  name: 'Normalisation',
  description:
    'VECTOR: by the root of the sum of squares. MINMAX: 0 is the worst of the column and 1 the best.',
  valuesConfig: {
    VECTOR: { description: 'Divided by the length of the column.' },
    MINMAX: { description: 'Scaled between the lowest and the highest of the column.' },
  },
});

export enum MethodDirection {
  BENEFIT = 'BENEFIT',
  COST = 'COST',
}
registerEnumType(MethodDirection, {
  name: 'Direction',
  description: 'Whether more is better or worse.',
  valuesConfig: { BENEFIT: { description: 'More is better.' }, COST: { description: 'Less is better.' } },
});

export enum Factor {
  CORE = 'CORE',
  SECONDARY = 'SECONDARY',
}
registerEnumType(Factor, {
  name: 'Factor',
  description: 'Core or secondary factor of an aspect.',
  valuesConfig: { CORE: { description: 'Core factor.' }, SECONDARY: { description: 'Secondary factor.' } },
});

export enum Preference {
  USUAL = 'USUAL',
  U_SHAPE = 'U_SHAPE',
  V_SHAPE = 'V_SHAPE',
  LEVEL = 'LEVEL',
  LINEAR = 'LINEAR',
  GAUSSIAN = 'GAUSSIAN',
}
registerEnumType(Preference, {
  name: 'Preference',
  description: 'Degree of preference for a difference d above 0.',
  valuesConfig: {
    USUAL: { description: '1.' },
    U_SHAPE: { description: '0 up to q, then 1.' },
    V_SHAPE: { description: 'd / p, at most 1.' },
    LEVEL: { description: '0 up to q, a half up to p, then 1.' },
    LINEAR: { description: '0 up to q, (d − q) / (p − q) up to p, then 1.' },
    GAUSSIAN: { description: '1 − exp(−d² / 2s²).' },
  },
});

export enum PriorityMethod {
  EIGENVECTOR = 'EIGENVECTOR',
  COLUMN_MEAN = 'COLUMN_MEAN',
}
registerEnumType(PriorityMethod, {
  name: 'PriorityMethod',
  description:
    'How priorities are derived: the principal eigenvector, or the mean of the normalised columns.',
  valuesConfig: {
    EIGENVECTOR: { description: 'The principal eigenvector (Saaty).' },
    COLUMN_MEAN: { description: 'The mean of the normalised columns.' },
  },
});

export enum BordaPoints {
  FROM_N_MINUS_1 = 'FROM_N_MINUS_1',
  FROM_N = 'FROM_N',
}
registerEnumType(BordaPoints, {
  name: 'BordaPoints',
  description: 'Points of the first of n: n − 1, down to none, or n, down to 1.',
  valuesConfig: {
    FROM_N: { description: 'The first of n gets n points, the last 1.' },
    FROM_N_MINUS_1: { description: 'The first of n gets n − 1 points, the last 0.' },
  },
});
