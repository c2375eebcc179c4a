import { createRootRoute, createRoute, createRouter, parseSearchWith } from '@tanstack/react-router';
import { BrokenPage } from './broken-page';
import { Frame } from './frame';
import { lazyPage } from './lazy-page';
import { NotFound } from './not-found';
import { days, flag, given, month, oneOf, text, texts, whole } from './search-parameters';

const ORDERS = [
  'NAME_ASC',
  'NAME_DESC',
  'BIRTH_DATE_ASC',
  'BIRTH_DATE_DESC',
  'RANK_ASC',
  'RANK_DESC',
] as const;
const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });
const parent = () => root;

const start = createRoute({
  getParentRoute: parent,
  path: '/',
  component: lazyPage(() => import('../pages/start/start-page'), 'StartPage'),
});
const vacancies = createRoute({
  getParentRoute: parent,
  path: '/vacancies',
  validateSearch: (search: Record<string, unknown>) =>
    given({
      class: text(search['class']),
      unit: text(search['unit']),
      title: text(search['title']),
      reason: text(search['reason']),
      /** Critical posts alone unless told otherwise: of all there are a thousand. */
      all: flag(search['all']),
      until: days(search['until']),
    }),
  component: lazyPage(() => import('../pages/vacancies/vacancies-page'), 'VacanciesPage'),
});
const post = createRoute({
  getParentRoute: parent,
  path: '/posts/$post',
  validateSearch: (search: Record<string, unknown>) =>
    given({
      on: days(search['on']),
      policy: text(search['policy']),
      version: whole(search['version']),
      mobility: oneOf(search['mobility'], ['ROTATION'] as const),
      among: oneOf(search['among'], ['POOL', 'AGENCY', 'HOLDERS', 'APPLICANTS', 'NAMED'] as const),
      projection: oneOf(search['projection'], ['STRICT'] as const),
      standing: oneOf(search['standing'], ['ELIGIBLE', 'UNDETERMINED', 'INELIGIBLE'] as const),
      order: oneOf(search['order'], ['POSSIBLE'] as const),
      size: whole(search['size']),
      open: text(search['open']),
      compare: texts(search['compare'], 4),
      view: oneOf(search['view'], ['methods', 'settle'] as const),
    }),
  component: lazyPage(() => import('../pages/ranking/ranking-page'), 'RankingPage'),
});
const nineBox = createRoute({
  getParentRoute: parent,
  path: '/nine-box',
  validateSearch: (search: Record<string, unknown>) =>
    given({
      on: days(search['on']),
      unit: text(search['unit']),
      box: whole(search['box']),
      isCalibrated: flag(search['isCalibrated']),
      preview: text(search['preview']),
    }),
  component: lazyPage(() => import('../pages/nine-box/nine-box-page'), 'NineBoxPage'),
});
const calibration = createRoute({
  getParentRoute: parent,
  path: '/nine-box/sessions/$session',
  component: lazyPage(() => import('../pages/calibration/calibration-page'), 'CalibrationPage'),
});
const retirements = createRoute({
  getParentRoute: parent,
  path: '/retirements',
  validateSearch: (search: Record<string, unknown>) =>
    given({
      years: whole(search['years']),
      month: month(search['month']),
    }),
  component: lazyPage(() => import('../pages/retirements/retirements-page'), 'RetirementsPage'),
});
const bench = createRoute({
  getParentRoute: parent,
  path: '/bench',
  validateSearch: (search: Record<string, unknown>) =>
    given({
      show: oneOf(search['show'], ['open', 'covered'] as const),
      unit: text(search['unit']),
      months: whole(search['months']),
    }),
  component: lazyPage(() => import('../pages/bench/bench-page'), 'BenchPage'),
});
const plans = createRoute({
  getParentRoute: parent,
  path: '/plans',
  validateSearch: (search: Record<string, unknown>) => given({ status: text(search['status']) }),
  component: lazyPage(() => import('../pages/plans/plans-page'), 'PlansPage'),
});
const plan = createRoute({
  getParentRoute: parent,
  path: '/plans/$plan',
  component: lazyPage(() => import('../pages/plan/plan-page'), 'PlanPage'),
});
const fillings = createRoute({
  getParentRoute: parent,
  path: '/fillings',
  validateSearch: (search: Record<string, unknown>) => given({ status: text(search['status']) }),
  component: lazyPage(() => import('../pages/fillings/fillings-page'), 'FillingsPage'),
});
const filling = createRoute({
  getParentRoute: parent,
  path: '/fillings/$filling',
  component: lazyPage(() => import('../pages/filling/filling-page'), 'FillingPage'),
});
const people = createRoute({
  getParentRoute: parent,
  path: '/people',
  validateSearch: (search: Record<string, unknown>) =>
    given({
      name: text(search['name']),
      unit: text(search['unit']),
      class: text(search['class']),
      learning: text(search['learning']),
      order: oneOf(search['order'], ORDERS),
    }),
  component: lazyPage(() => import('../pages/people/people-page'), 'PeoplePage'),
});
const person = createRoute({
  getParentRoute: parent,
  path: '/people/$person',
  component: lazyPage(() => import('../pages/person/person-page'), 'PersonPage'),
});
const completeness = createRoute({
  getParentRoute: parent,
  path: '/completeness',
  validateSearch: (search: Record<string, unknown>) => given({ unit: text(search['unit']) }),
  component: lazyPage(() => import('../pages/completeness/completeness-page'), 'CompletenessPage'),
});
const learning = createRoute({
  getParentRoute: parent,
  path: '/learning',
  validateSearch: (search: Record<string, unknown>) => given({ year: whole(search['year']) }),
  component: lazyPage(() => import('../pages/learning/learning-page'), 'LearningPage'),
});
const imports = createRoute({
  getParentRoute: parent,
  path: '/import',
  component: lazyPage(() => import('../pages/imports/imports-page'), 'ImportsPage'),
});
const importRun = createRoute({
  getParentRoute: parent,
  path: '/import/$run',
  validateSearch: (search: Record<string, unknown>) =>
    given({
      outcome: text(search['outcome']),
      findings: flag(search['findings']),
    }),
  component: lazyPage(() => import('../pages/import-run/import-run-page'), 'ImportRunPage'),
});

const routes = root.addChildren([
  start,
  vacancies,
  post,
  nineBox,
  calibration,
  retirements,
  bench,
  plans,
  plan,
  fillings,
  filling,
  people,
  person,
  completeness,
  learning,
  imports,
  importRun,
]);

/** Codes such as `6471.10` are no figures: they would lose their last zero. */
const parseSearch = parseSearchWith((value) => (/^-?\d+\.\d*$/.test(value) ? value : JSON.parse(value)));

export function routerOf() {
  return createRouter({
    parseSearch,
    routeTree: routes,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: BrokenPage,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof routerOf>;
  }
}
