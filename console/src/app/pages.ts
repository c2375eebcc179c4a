import type { MessageKey } from '../i18n/language';

/** The pages of the head, each for whoever may do something; null for everybody. */
export const PAGES = [
  { to: '/', name: 'pages.start', permission: null },
  { to: '/vacancies', name: 'pages.vacancies', permission: null },
  { to: '/nine-box', name: 'pages.nineBox', permission: 'talent:read-figures' },
  { to: '/retirements', name: 'pages.retirements', permission: 'succession:read-figures' },
  { to: '/bench', name: 'pages.bench', permission: 'succession:read' },
  { to: '/plans', name: 'pages.plans', permission: 'succession:read' },
  { to: '/fillings', name: 'pages.fillings', permission: 'succession:read' },
  { to: '/people', name: 'pages.people', permission: 'succession:read' },
  { to: '/completeness', name: 'pages.completeness', permission: 'records:read-completeness' },
  { to: '/learning', name: 'pages.learning', permission: 'learning:read-figures' },
  { to: '/import', name: 'pages.imports', permission: 'records:import' },
] as const satisfies readonly { to: string; name: MessageKey; permission: string | null }[];
