package quotient.bot.reports;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pieces of XHTML. Everything that a person wrote goes through {@link #text}. */
final class Html {

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Html() {}

    static String text(String plain) {
        return NOT_XML.matcher(plain)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    static String element(String name, String cssClass, String content) {
        return "<" + name + " class=\"" + cssClass + "\">" + content + "</" + name + ">";
    }

    static String paragraph(String plain) {
        return element("p", text(plain));
    }

    static String list(List<String> plain) {
        return element(
                "ul", plain.stream().map(each -> element("li", text(each))).collect(Collectors.joining()));
    }

    /** @param rows of cells that are XHTML already */
    static String table(String cssClass, List<String> head, List<List<String>> rows) {
        String top = head.stream().map(each -> element("th", text(each))).collect(Collectors.joining());
        String body = rows.stream()
                .map(row -> element(
                        "tr", row.stream().map(cell -> element("td", cell)).collect(Collectors.joining())))
                .collect(Collectors.joining());
        return element("table", cssClass, element("thead", element("tr", top)) + element("tbody", body));
    }
}
