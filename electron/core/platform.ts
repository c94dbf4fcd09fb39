/** What the operating system offers the core. Each host brings its own; tests bring a double. */
export interface Platform {
  readonly host: 'desktop' | 'loopback' | 'cli' | 'test';
  readonly version: string;
  chooseFolder(options: { title: string; startIn?: string }): Promise<string | undefined>;
  chooseFile(options: { title: string; extensions: string[] }): Promise<string | undefined>;
  saveFile(options: { title: string; suggestedName: string }): Promise<string | undefined>;
  /** Shows a file in the file manager. */
  reveal(path: string): Promise<void>;
  /** Opens an https or mailto address outside the program. */
  openLink(address: string): Promise<void>;
  /** Where new workspaces are offered to be kept: a local folder that does not roam. */
  defaultWorkspacesFolder(): string;
}
