import facts from '../../package.json';

/** The version of this Postgang, for instance `0.1.0`. */
export const OWN_VERSION: string = facts.version;
