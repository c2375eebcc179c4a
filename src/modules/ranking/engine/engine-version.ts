/**
 * Goes up with every change after which the engine answers differently to the same question; sealed rankings
 * name it.
 */
export const ENGINE_VERSION = 3;
