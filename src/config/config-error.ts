/**
 * A setting of the environment that cannot be used. The message names the variable, the fault and the remedy.
 */
export class ConfigError extends Error {}
