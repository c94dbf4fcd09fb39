/** Texts that break careless programs: markup of every kind, control characters, odd scripts, sizes. */
export const hostileStrings: readonly string[] = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'-alert(1)-'", '</title><script>x</script>',
  '<!-- comment', '-->', '<![CDATA[x]]>', '&lt;b&gt;', '&#60;b&#62;', '&amp;amp;', '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>', '</main></body></html>', '<style>*{display:none}</style>',
  '<base href="//evil.example">', '{{constructor.constructor("x")()}}', '${7*7}', '#{7*7}', '<%= 7*7 %>',
  '#import "@preview/x:1.0.0"', '#include "/etc/passwd"', '#read("/etc/passwd")', '#panic("x")', '#{', '#[', ']', ']]',
  '$ x^2 $', '$', '$$', '\\', '\\\\', '\\u{1F600}', '*bold*', '_it_', '`raw`', '```raw```', '@ref', '<label>', '= Heading',
  '- list', '+ list', '/ term: x', '1. one', '// comment', '/* comment', '*/', '~', '---', '"quoted"', "it's", '#sys.inputs',
  '#(while true {})', '#eval("1")', '/%2e%2e/', '../../etc/passwd', '..\\..\\windows', 'C:\\con', 'aux', 'NUL', 'com1.txt',
  'a/b\\c:d*e?f"g<h>i|j', ' leading', 'trailing ', '. . .', '.', '...', '-', '--', '%00', '%s%n%x', '%0d%0aX: y',
  'BEGIN:VEVENT', 'END:VCALENDAR', 'a;b,c:d\\n', 'DTSTART:19700101', 'RRULE:FREQ=SECONDLY', '=1+1', '+1', '@SUM(A1)', '-1', '\t=x',
  "' OR 1=1 --", '"; DROP TABLE meetings; --', '\u0000', 'a\u0000b', '\u0007bell', '\u001b[31mred', '\u0085next', '\u2028line', '\u2029para',
  '\u202eright to left', '\u2066isolate\u2069', '\u200bzero\u200bwidth', '\u00adsoft\u00adhyphen', '\ufeffbom', '\ufffe', '\uffff', '\ud83d', '\udc00', '\u{1fffe}',
  '\u{f0000}', 'é', 'e\u0301', 'Zalgo \u0300\u0301\u0302\u0303\u0304\u0305\u0306', 'ŵŷ Llŷn', 'ﬁ ﬂ ﬀ', 'ß', 'İstanbul', 'ǅ', '日本語', '한국어', 'العربية', 'עברית', 'हिन्दी', 'ไทย',
  '😀', '👨‍👩‍👧‍👦', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🇬🇧', '½ ² ℃ №', '𝔘𝔫𝔦𝔠𝔬𝔡𝔢', 'x'.repeat(300), 'word '.repeat(90).trim(), 'https://example.org/' + 'a'.repeat(200),
  'a\nb', 'a\r\nb\r\n\r\nc', '\n\n\n', 'null', 'undefined', 'NaN', 'true', '[object Object]', '__proto__', 'constructor', '0', '1e999',
]; // prettier-ignore
