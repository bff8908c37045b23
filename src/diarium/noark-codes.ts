import type { Correspondent, Direction } from './registration';

/** Our name in registers that ask which system something comes from. */
export const SYSTEM_NAME = 'Postgang';
export const SYSTEM_VERSION = '1';

/** Noark 5 M082: I inngående, U utgående, X organinternt uten oppfølging. */
export const JOURNAL_TYPES: Readonly<Record<Direction, string>> = {
  incoming: 'I',
  outgoing: 'U',
  internal: 'X',
};
/** Noark 5 M053: S, registered by the officer. The archive checks it afterwards. */
export const JOURNAL_STATUS = 'S';
/** Noark 5 M500: XX, closed for the time being, until somebody has assessed it. */
export const ACCESS_CLOSED = 'XX';

const OUTSIDE = { sender: 'EA', receiver: 'EM', copy: 'EK' } as const;
const INSIDE = { sender: 'IA', receiver: 'IM', copy: 'IK' } as const;

/** Noark 5 M087. Within the authority everybody is internal. */
export function correspondentCode({ role }: Correspondent, direction: Direction): string {
  return direction === 'internal' ? INSIDE[role] : OUTSIDE[role];
}
