import { expect, test } from 'vitest';
import { useApi } from '../support/api.js';

const { ask } = useApi({ city: true });

const rankings = `
  query Sentences {
    vacancies(until: "2029-12-31", first: 12) {
      nodes {
        position { requirements { rule label required } }
        ranking {
          findings
          assumptions { text }
          stability(draws: 100) { said }
          candidates(first: 30, standing: [ELIGIBLE, UNDETERMINED, INELIGIBLE]) {
            nodes {
              contributions { criterion { label } because evidence { text } }
              eligibility { rule label required found remedy }
              missing { kind label detail }
            }
          }
        }
      }
    }
  }
`;

const SENTENCES = new Set(['because', 'detail', 'found', 'label', 'remedy', 'required', 'said', 'text']);

/** What people read in an answer, each once, and the answer without it. */
function readIn(answer: unknown): { sentences: Set<string>; rest: string } {
  const sentences = new Set<string>();
  const rest = JSON.stringify(answer, (name, value: unknown) => {
    if (name === 'findings') {
      for (const finding of value as string[]) sentences.add(finding);
      return (value as string[]).length;
    }
    if (typeof value !== 'string' || !SENTENCES.has(name)) return value;
    sentences.add(value);
    return '';
  });
  return { sentences, rest };
}

const asked = async (language: string) =>
  readIn(await ask(rankings, {}, {}, { 'accept-language': language }));

test('a ranking says the same in both languages, and only its sentences differ', async () => {
  const [english, indonesian, usual] = [await asked('en'), await asked('id-ID,id;q=0.9'), await asked('fr')];
  expect(indonesian.rest).toBe(english.rest);
  expect(usual).toEqual(english);
  expect(english.sentences.size).toBeGreaterThan(300);
  expect(indonesian.sentences.size).toBeGreaterThan(300);

  const broken = /undefined|\[object|\bnull\b|\{|\}/;
  const both = [...english.sentences, ...indonesian.sentences];
  expect(both.filter((sentence) => sentence === '' || broken.test(sentence))).toEqual([]);
  // Neither a day as machines write it, nor a code, nor what is left of English.
  const notIndonesian =
    /\d{4}-\d\d-\d\d|[A-Z]{2,}_[A-Z]|\b(the|of|and|or|with|months|none|attested|verified|since)\b/;
  expect(
    [...indonesian.sentences].filter(
      (sentence) => notIndonesian.test(sentence) && !sentence.startsWith('NO_FEEDER_CLASS:'),
    ),
  ).toEqual([]);
});

test('the rank of a requirement is written as an office writes it', async () => {
  const { sentences } = await asked('id');
  expect([...sentences]).toContain('Pangkat paling rendah Penata Tingkat I (III/d)');
  expect(
    [...sentences].some((one) => /^Penata.* \(III\/[a-d]\) sejak \d{1,2} [A-Z][a-z]+ \d{4}$/.test(one)),
  ).toBe(true);
});

test('labels of enums, scales, competencies, policies and ranks come in the language of the answer', async () => {
  const query = `{
    enumLabels(types: ["MissingKind", "PoolStanding"]) { type values { value label } }
    scale(name: RANK) { code label } competencies(kind: MANAGERIAL) { name label }
    meritPolicies { label tree { name label } } fillingRules { stages { name label } approvals { name label } }
    employmentStatusEffects { name label } ruleParameters { description label }
    nineBox { cells { label treatments labelInIndonesian } }
  }`;
  const [english, indonesian] = [
    await ask(query, {}, {}, { 'accept-language': 'en' }),
    await ask(query, {}, {}, { 'accept-language': 'id' }),
  ];
  expect([english.errors, indonesian.errors]).toEqual([undefined, undefined]);
  expect(indonesian.data.enumLabels[1]).toEqual({
    type: 'PoolStanding',
    values: [
      { value: 'IN', label: 'Dalam kelompok' },
      { value: 'OPEN', label: 'Mungkin dalam kelompok' },
      { value: 'OUT', label: 'Di luar kelompok' },
    ],
  });
  const named = ({ data }: typeof english) => [
    ...data.competencies,
    ...data.meritPolicies.flatMap(({ tree }: { tree: object[] }) => tree),
    ...data.fillingRules.flatMap(({ stages, approvals }: Record<string, object[]>) => [
      ...(stages ?? []),
      ...(approvals ?? []),
    ]),
    ...data.employmentStatusEffects,
    ...data.ruleParameters,
    ...data.nineBox.cells,
    ...data.nineBox.cells.flatMap(({ treatments }: { treatments: string[] }) =>
      treatments.map((label) => ({ label })),
    ),
  ];
  const pairs = named(english).map((one, index) => [one.label, named(indonesian)[index].label]);
  expect(pairs.length).toBeGreaterThan(50);
  expect(pairs.filter(([inEnglish, inIndonesian]) => inEnglish === inIndonesian)).toEqual([]);
  expect(indonesian.data.scale.find(({ code }: { code: string }) => code === 'III_D').label).toBe(
    'Penata Tingkat I',
  );
});

test('an enum that there is not, or is named twice, is refused with the path of the argument', async () => {
  const twice = await ask('{ enumLabels(types: ["Standing", "Standing"]) { type } }');
  expect(twice.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'types.1' });
  const { errors } = await ask('{ enumLabels(types: ["Standing", "Nothing"]) { type } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'types.1' });
});
