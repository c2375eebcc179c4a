/** The office's day in every test. */
export const TODAY = '2026-11-21';
export const EMPTY_TEMPLATE = 'template_empty';
export const CITY_TEMPLATE = 'template_city';
export const PASSWORDS = { owner: 'test-owner', application: 'test-application', engine: 'test-engine' };
