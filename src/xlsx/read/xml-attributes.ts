/** Attributes of the tag at hand; the scanner fills the same object again for the next tag, so nobody keeps it. */
export class Attributes {
  private readonly names: string[] = [];
  private readonly values: string[] = [];
  private count = 0;

  /** Value of an attribute by its name as written; undefined when absent. */
  get(name: string): string | undefined {
    for (let i = 0; i < this.count; i += 1) if (this.names[i] === name) return this.values[i];
    return undefined;
  }

  /** Value of an attribute by its name without prefix, a prefixed one first: `r:id`. */
  local(name: string): string | undefined {
    const ending = `:${name}`;
    for (let i = 0; i < this.count; i += 1) if (this.names[i]?.endsWith(ending)) return this.values[i];
    return this.get(name);
  }

  /** True when an XML boolean is set: "1", "true" and "on". */
  isTrue(name: string): boolean {
    const value = this.get(name);
    return value === '1' || value === 'true' || value === 'on';
  }

  /** For the scanner: forgets all. */
  clear(): void {
    this.count = 0;
  }

  /** For the scanner: adds one; false when it is there already or there are too many. */
  add(name: string, value: string): boolean {
    if (this.count >= 256 || this.get(name) !== undefined) return false;
    this.names[this.count] = name;
    this.values[this.count] = value;
    this.count += 1;
    return true;
  }
}
