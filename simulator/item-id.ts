/**
 * Outlook's ids for messages. office.js rewrites `-` and `_` in them and refuses more than 200 characters,
 * so an id is the base64 of the simulator's own name for the message.
 */

export function itemIdOf(messageId: string): string {
  const bytes = encodeURIComponent(messageId).replace(/%(..)/g, (_escape, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return btoa(bytes);
}

/** The message that an item id stands for; `''` when it is no id of ours. */
export function messageIdOf(itemId: string): string {
  try {
    const escape = (char: string) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`;
    return decodeURIComponent(Array.from(atob(itemId), escape).join(''));
  } catch {
    return '';
  }
}
