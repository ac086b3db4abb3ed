package heard.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind a command's name.
 *
 * @param values of {@code --name value}
 * @param flags {@code --name} alone
 * @param files the rest
 */
public record Options(Map<String, String> values, Set<String> flags, List<String> files) {
    /** @throws Complaint where there is an option that the command does not know, or one without its value */
    public static Options parse(List<String> arguments, Set<String> takesValue, Set<String> takesNone, int mostFiles) {
        var values = new HashMap<String, String>();
        var flags = new HashSet<String>();
        var files = new ArrayList<String>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                files.add(argument);
            } else if (takesNone.contains(argument.substring(2))) {
                flags.add(argument.substring(2));
            } else {
                String name = argument.substring(2);
                int equals = name.indexOf('=');
                String value = equals < 0 ? null : name.substring(equals + 1);
                if (equals >= 0) name = name.substring(0, equals);
                if (!takesValue.contains(name))
                    throw new Complaint("There is no option --" + name + " here. See ./heard help.");
                if (value == null) {
                    if (++i == arguments.size()) throw new Complaint("--" + name + " needs a value.");
                    value = arguments.get(i);
                }
                values.put(name, value);
            }
        }
        if (files.size() > mostFiles) throw new Complaint("Not understood: " + files.getLast() + ". See ./heard help.");
        return new Options(Map.copyOf(values), Set.copyOf(flags), List.copyOf(files));
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public String required(String name) {
        return value(name).orElseThrow(() -> new Complaint("--" + name + " is missing. See ./heard help."));
    }

    public int port() {
        String text = value("port").orElse("8080");
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65_535) return Integer.parseInt(text);
        throw new Complaint("A port is a number up to 65535, not " + text + ".");
    }
}
