/** Whether everything is tested as widely as can be, and not only as far as there is time at each change. */
export const isLongRun = process.env['SUKSESI_LONG'] === '1';
