import type { LocalDate } from '../platform/calendar.js';

/** The demo city's job map, as the generator passes it on. */
export interface CityFile {
  readonly agency: { readonly code: string; readonly name: string };
  readonly offices: readonly {
    readonly name: string;
    readonly short: string;
    readonly affair: string;
    readonly recordsComplete?: boolean;
  }[];
  readonly districts: readonly { readonly name: string; readonly kelurahan: readonly string[] }[];
  readonly fieldsByCluster: Record<string, readonly string[]>;
  readonly divisionNames: Record<string, readonly string[]>;
}

export interface DemoUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly agency: string;
  readonly office: string | null;
  readonly sector: string | null;
  readonly during: { from: LocalDate; to: LocalDate | null };
  readonly document: string;
}

export interface DemoPost {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly class: string;
  readonly echelon: string | null;
  readonly jobClass: number;
  readonly family: string | null;
  readonly affair: string | null;
  readonly unit: string;
  readonly agency: string;
  readonly critical: boolean;
  readonly acceptedFields: readonly string[];
  readonly acceptedAffairs: readonly string[];
  readonly during: { from: LocalDate; to: LocalDate | null };
  readonly predecessor: string | null;
  readonly seats: number;
  /** The office, for the gaps that differ from office to office. */
  readonly office: string;
  readonly cluster: string;
  /** The office keeps every record of its people. */
  readonly recordsComplete: boolean;
  /** Created and never filled. */
  readonly neverFilled: boolean;
}

export interface Structure {
  readonly units: DemoUnit[];
  readonly parentage: {
    id: string;
    unit: string;
    parent: string;
    during: { from: LocalDate; to: LocalDate | null };
    document: string;
  }[];
  readonly posts: DemoPost[];
  readonly clusterOf: Readonly<Record<string, string>>;
}

/** Fields of study that lead into a family of functional posts. */
export const FIELDS_OF_FAMILY: Readonly<Record<string, readonly string[]>> = {
  GURU: ['PENDIDIKAN', 'MATEMATIKA', 'BAHASA_INDONESIA'],
  DOKTER: ['KEDOKTERAN'],
  PERAWAT: ['KEPERAWATAN'],
  BIDAN: ['KEBIDANAN'],
};

/** Share of the holders of such posts who serve on contract. */
export function contractShareOf({ family, class: postClass }: DemoPost): number {
  if (family === 'GURU') return 0.44;
  return postClass === 'PELAKSANA' ? 0.25 : 0.38;
}
