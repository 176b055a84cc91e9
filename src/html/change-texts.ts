/** Whether an element is left as it is, by its name and the text of its attributes. */
type IsLeft = (name: string, attributes: string) => boolean;

/** HTML with its texts changed, but for those within the elements that `isLeft`; of these none stands in its like. */
export function changeTexts(html: string, isLeft: IsLeft, change: (text: string) => string): string {
  let closing = '';
  return html.replace(
    /<(\/?)(\w+)([^>]*)>|[^<]+/g,
    (part, slash: string | undefined, name: string | undefined, attributes: string | undefined) => {
      if (name !== undefined) {
        if (closing === '' && slash === '' && isLeft(name, attributes ?? '')) closing = name;
        else if (slash === '/' && name === closing) closing = '';
        return part;
      }
      return closing === '' ? change(part) : part;
    },
  );
}
