package heard.disclosure.attack;

import heard.disclosure.table.Figure;
import java.util.Optional;

/**
 * A hidden figure of which nobody could prove that it is safe.
 *
 * @param insider the partnership that may tell it, from what it knows of itself; empty where anybody may
 */
public record Exposure(Figure figure, Optional<String> insider) {}
