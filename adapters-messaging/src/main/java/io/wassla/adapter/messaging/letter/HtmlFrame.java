package io.wassla.adapter.messaging.letter;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is the same around every letter; colours are those of the pages. */
final class HtmlFrame {

    private static final Pattern BLANK = Pattern.compile("\\[([a-z]+)]");
    private static final String TEMPLATE = """
        <!doctype html>
        <html lang="[language]" dir="[direction]">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
        <title>[title]</title>
        <style>
        :root { color-scheme: light dark; }
        @media (prefers-color-scheme: dark) {
          .paper { background-color: #0d0f18 !important; }
          .sheet { background-color: #151825 !important; border-color: #282d40 !important; }
          .ink { color: #eff0f7 !important; }
          .ink2 { color: #bcc1d3 !important; }
          .ink3 { color: #969cb3 !important; }
          .code { background-color: #1f274f !important; border-color: #3b4788 !important; color: #b3c0ff !important; }
          .button { background-color: #93a5ff !important; color: #0d1238 !important; }
          .link { color: #b3c0ff !important; }
        }
        </style>
        </head>
        <body class="paper" style="margin:0;padding:0;background-color:#f5f4ef">
        <div style="display:none;max-height:0;overflow:hidden;mso-hide:all">[preview]</div>
        <table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" \
        style="background-color:#f5f4ef"><tr><td align="center" style="padding:32px 16px">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" dir="[direction]" \
        style="max-width:480px;text-align:[start]">
        <tr><td style="padding:0 8px 20px">
        <table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>\
        <td width="40" height="40" align="center" valign="middle" bgcolor="#2440c2" aria-hidden="true" \
        style="width:40px;height:40px;border-radius:11px;background-color:#2440c2;border-bottom:3px solid #f0a11b;[font];\
        font-size:22px;font-weight:600;line-height:37px;color:#ffffff">[letter]</td>\
        <td class="ink" style="padding:0 12px;[font];font-size:20px;font-weight:600;color:#171a2b">[brand]</td>\
        </tr></table>
        </td></tr>
        <tr><td class="sheet" style="padding:32px 28px 24px;border:1px solid #e4e1d8;border-radius:14px;\
        background-color:#ffffff;text-align:[start]">
        <h1 class="ink" style="margin:0 0 12px;[font];font-size:22px;font-weight:600;line-height:1.5;color:#171a2b">\
        [heading]</h1>
        [parts]</td></tr>
        <tr><td class="ink3" style="padding:20px 8px 0;[font];font-size:13px;line-height:1.6;color:#646980;\
        text-align:[start]">[footer]</td></tr>
        </table>
        </td></tr></table>
        </body>
        </html>
        """;

    private HtmlFrame() {}

    /** Fills the blanks in one pass, so that nothing a person wrote is taken for one. */
    static String filled(Map<String, String> fillings) {
        return BLANK.matcher(TEMPLATE)
                .replaceAll(blank -> Matcher.quoteReplacement(Objects.requireNonNull(fillings.get(blank.group(1)))));
    }
}
