export const retirementAges: Record<string, number> = {
  JPT_PRATAMA: 60,
  JF_AHLI_MADYA: 60,
  JF_AHLI_UTAMA: 65,
};
export const ages: Record<string, readonly [number, number]> = {
  JPT_PRATAMA: [46, 59],
  ADMINISTRATOR: [39, 57],
  PENGAWAS: [33, 57],
  JF_AHLI_MADYA: [42, 59],
  JF_AHLI_MUDA: [32, 57],
  JF_AHLI_PERTAMA: [24, 48],
  JF_PENYELIA: [38, 57],
  JF_MAHIR: [30, 55],
  JF_TERAMPIL: [22, 48],
  JF_PEMULA: [20, 40],
  PELAKSANA: [22, 57],
};
/** What somebody in a class held before, lowest first. */
export const ladders: Record<string, readonly string[]> = {
  JPT_PRATAMA: ['PELAKSANA', 'PENGAWAS', 'ADMINISTRATOR'],
  ADMINISTRATOR: ['PELAKSANA', 'PENGAWAS'],
  PENGAWAS: ['PELAKSANA'],
  JF_AHLI_MADYA: ['JF_AHLI_PERTAMA', 'JF_AHLI_MUDA'],
  JF_AHLI_MUDA: ['JF_AHLI_PERTAMA'],
  JF_PENYELIA: ['JF_TERAMPIL', 'JF_MAHIR'],
  JF_MAHIR: ['JF_TERAMPIL'],
};
export const diplomas: Record<string, readonly (readonly [string, number])[]> = {
  JPT_PRATAMA: [
    ['S1', 2],
    ['S2', 7],
    ['S3', 1],
  ],
  ADMINISTRATOR: [
    ['S1', 6],
    ['S2', 4],
    ['D4', 1],
  ],
  PENGAWAS: [
    ['S1', 6],
    ['D3', 1.5],
    ['S2', 1.5],
    ['SMA', 0.4],
  ],
  JF_AHLI_MADYA: [
    ['S1', 6],
    ['S2', 4],
  ],
  JF_AHLI_MUDA: [
    ['S1', 8],
    ['S2', 2],
    ['D4', 1],
  ],
  JF_AHLI_PERTAMA: [
    ['S1', 9],
    ['D4', 1],
    ['PROFESI', 0.3],
  ],
  PELAKSANA: [
    ['SMA', 5],
    ['D3', 2],
    ['S1', 3],
    ['SMP', 0.4],
    ['SD', 0.2],
  ],
};
