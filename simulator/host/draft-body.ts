import { htmlOfText, plainText } from './plain-text';

/** Outlook's own mark around a signature, by which it finds it again. */
const SIGNATURE_ID = 'Signature';
/** What stands above the quoted message in Outlook's replies. */
const QUOTE_MARKS = '#appendonsend, #divRplyFwdMsg';

/** The text of a draft, as the person and the add-in edit it. */
export class DraftBody {
  /** In an inert document until the editor is on screen, then in the editor. */
  private element: HTMLElement;

  /** @param changed called after each change that the add-in makes */
  constructor(
    html: string,
    private readonly changed: () => void,
  ) {
    this.element = document.implementation.createHTMLDocument('').body;
    this.element.innerHTML = html;
  }

  /** Moves the text into the editor's element; from now on that one counts. */
  edit(element: HTMLElement): void {
    if (element === this.element) return;
    element.innerHTML = this.element.innerHTML;
    this.element = element;
  }

  get html(): string {
    return this.element.innerHTML;
  }

  get text(): string {
    return plainText(this.element);
  }

  setHtml(html: string): void {
    this.element.innerHTML = html;
    this.changed();
  }

  prepend(html: string): void {
    this.element.prepend(this.fragment(html));
    this.changed();
  }

  /** Puts HTML where the cursor is; at the top when the cursor was never in the text. */
  insertAtCursor(html: string): void {
    const range = this.cursor();
    const fragment = this.fragment(html);
    if (!range) {
      this.element.prepend(fragment);
    } else {
      const last = fragment.lastChild;
      range.deleteContents();
      range.insertNode(fragment);
      if (last) range.setStartAfter(last);
      range.collapse(true);
    }
    this.changed();
  }

  /** The marked text, '' when nothing is marked. */
  selected(as: 'text' | 'html'): string {
    const range = this.cursor();
    if (!range) return '';
    if (as === 'text') return range.toString();
    const holder = this.element.ownerDocument.createElement('div');
    holder.append(range.cloneContents());
    return holder.innerHTML;
  }

  /** Puts the signature in place of the one that is there, else above the quoted message, else at the end. */
  setSignature(html: string): void {
    const old = this.element.querySelector(`#${SIGNATURE_ID}`);
    const signature = this.element.ownerDocument.createElement('div');
    signature.id = SIGNATURE_ID;
    signature.append(this.fragment(html));
    const quote = this.element.querySelector(QUOTE_MARKS);
    if (old) old.replaceWith(signature);
    else if (quote) this.topLevel(quote).before(signature);
    else this.element.append(this.fragment('<div><br></div>'), signature);
    this.changed();
  }

  private cursor(): Range | null {
    const selection = this.element.ownerDocument.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    return range && this.element.contains(range.commonAncestorContainer) ? range : null;
  }

  private fragment(html: string): DocumentFragment {
    const template = this.element.ownerDocument.createElement('template');
    template.innerHTML = html;
    return this.element.ownerDocument.importNode(template.content, true);
  }

  private topLevel(element: Element): Element {
    let top = element;
    while (top.parentElement && top.parentElement !== this.element) top = top.parentElement;
    // Outlook draws a line above the quoted header.
    return top.previousElementSibling?.tagName === 'HR' ? top.previousElementSibling : top;
  }
}

/** HTML of what office.js sends with a coercion type: 0 text, 3 HTML. */
export function htmlOf(data: string, coercionType: number | undefined): string {
  return coercionType === 3 ? data : htmlOfText(data);
}
