/** What the client tells the language server at the start. */
export interface ServerOptions {
  trusted: boolean;
  /** Where runs are kept: they tell how fast a model is. */
  runsFolders: string[];
}
