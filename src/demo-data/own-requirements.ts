import type { DemoPost } from './city.js';
import type { Random } from './random.js';

/** From which level of the same functional post somebody rises. */
const LEVEL_BELOW: Readonly<Record<string, string>> = {
  JF_AHLI_UTAMA: 'JF_AHLI_MADYA',
  JF_AHLI_MADYA: 'JF_AHLI_MUDA',
  JF_AHLI_MUDA: 'JF_AHLI_PERTAMA',
  JF_PENYELIA: 'JF_MAHIR',
};
const IN_FAMILY =
  'Keputusan Wali Kota (generated), after PermenPANRB 1/2023: from the level below, in the field of the post';

/**
 * Posts with a special law: functional posts that are reached from below in their own field; licences of
 * teachers and nurses, a required field for the auditor, a higher rank for the city secretary.
 */
export function ownRequirements(random: Random, posts: readonly DemoPost[]): object[] {
  const row = (
    post: DemoPost,
    rule: string,
    parameters: object,
    ordinal: number,
    legalBasis: string,
    waivableBy: string[],
  ) => ({
    id: random.id(),
    class: null,
    echelon: null,
    position: post.id,
    rule,
    parameters,
    ordinal,
    isActive: true,
    isStatutory: false,
    waivableBy,
    during: { from: post.during.from, to: post.during.to },
    legalBasis,
    certainty: 'UNVERIFIED',
  });
  return posts.flatMap((post) => {
    const below = LEVEL_BELOW[post.class];
    const inFamily =
      below === undefined
        ? []
        : [row(post, 'MONTHS_IN_CLASS', { anyOf: [below], months: 24, inField: true }, 8, IN_FAMILY, [])];
    if (post.family === 'GURU')
      return [
        ...inFamily,
        row(post, 'PROFESSIONAL_LICENCE', { anyOf: ['SERTIFIKAT_PENDIDIK'] }, 16, 'UU 14/2005', []),
      ];
    if (post.family)
      return [
        ...inFamily,
        row(post, 'FIELD_OF_STUDY', { level: 'D3' }, 7, 'UU 17/2023', []),
        row(post, 'PROFESSIONAL_LICENCE', { anyOf: ['STR'] }, 16, 'UU 17/2023', []),
      ];
    if (post.title === 'Inspektur')
      return [row(post, 'FIELD_OF_STUDY', { level: 'D4' }, 7, 'Keputusan Wali Kota (generated)', ['PPK'])];
    if (post.title === 'Sekretaris Daerah')
      return [
        row(post, 'MINIMUM_RANK', { rank: 'IV_C' }, 5, 'Keputusan Wali Kota (generated)', ['PPK']),
        row(post, 'DECLARATIONS', { anyOf: ['LHKPN'] }, 17, 'Keputusan Wali Kota (generated)', ['PPK']),
      ];
    return inFamily;
  });
}
