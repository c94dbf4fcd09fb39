const item = (path: string, name: string, value: string): string =>
  `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

const security = '/org.openoffice.Office.Common/Security/Scripting';
const inet = '/org.openoffice.Inet/Settings';

/**
 * The settings of a LibreOffice that only converts: macros never run, links and fields are not fetched or
 * updated, every address goes to a door that is shut, nothing is remembered or reported.
 */
export const strictProfile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${[
  item(security, 'MacroSecurityLevel', '3'),
  item(security, 'DisableMacrosExecution', 'true'),
  item(security, 'DisableActiveContent', 'true'),
  item(security, 'BlockUntrustedRefererLinks', 'true'),
  item(security, 'HyperlinksWithCtrlClick', 'true'),
  item(inet, 'ooInetProxyType', '2'),
  item(inet, 'ooInetHTTPProxyName', '127.0.0.1'),
  item(inet, 'ooInetHTTPProxyPort', '9'),
  item(inet, 'ooInetHTTPSProxyName', '127.0.0.1'),
  item(inet, 'ooInetHTTPSProxyPort', '9'),
  item(inet, 'ooInetFTPProxyName', '127.0.0.1'),
  item(inet, 'ooInetFTPProxyPort', '9'),
  item('/org.openoffice.Office.Writer/Content/Update', 'Link', '2'),
  item('/org.openoffice.Office.Calc/Content/Update', 'Link', '2'),
  item('/org.openoffice.Office.Common/Save/Document', 'CreateBackup', 'false'),
  item('/org.openoffice.Office.Common/Misc', 'CrashReport', 'false'),
  item('/org.openoffice.Office.Common/Misc', 'CollectUsageInformation', 'false'),
  item('/org.openoffice.Office.Common/Misc', 'FirstRun', 'false'),
].join('\n')}
</oor:items>
`;
