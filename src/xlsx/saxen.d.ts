/** The part of saxen that is used; it ships no types. */
declare module "saxen" {
  export class Parser {
    on(
      event: "openTag",
      listener: (name: string, attributes: () => Record<string, string> | false) => void,
    ): this;
    on(event: "closeTag" | "text" | "cdata", listener: (text: string) => void): this;
    on(event: "error", listener: (error: Error) => void): this;
    parse(xml: string): Error | undefined;
  }
}
