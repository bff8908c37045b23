/**
 * Outlook's ids for messages. office.js rewrites `-` and `_` in them and refuses more than 200 characters,
 * so an id is the base64 of the simulator's own name for the message.
 */

export function itemIdOf(messageId: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(messageId)));
}

/** The message that an item id stands for; `''` when it is no id of ours. */
export function messageIdOf(itemId: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(itemId), (char) => char.charCodeAt(0)));
  } catch {
    return '';
  }
}
