/** How the add-in comes into each Outlook; `manifest` is where its manifest.xml is. */
export function howToInstall(manifest) {
  return `The manifest: ${manifest}

For everybody (in daily use Outlook runs the check before sending only for add-ins an admin installed):
  Microsoft 365 admin centre, Settings, Integrated apps, Upload custom apps, Office Add-in, by the manifest's URL or file.
For yourself, to try it (Outlook on the web, new and classic Outlook on Windows, Outlook on Mac):
  open https://aka.ms/olksideload in the browser, My add-ins, Custom add-ins, Add from file, manifest.xml.
  It appears in all your Outlooks after some minutes. Exchange on-premises: the same dialog, from Manage add-ins.
Phones: not offered by this manifest.
To take it away: the same dialog, the add-in's menu, Remove.`;
}
