package heard.disclosure.table;

/**
 * What one number is of. A figure that is no sum of others is a cell.
 *
 * @param period such as {@code 2026-Q3}, or a year
 * @param area code of a partnership, a sub-region or the region
 * @param theme a theme's code, or {@link #ALL} for all comments, themes or none
 * @param group one of the groups that figures are kept by, or {@link #ALL}
 */
public record Figure(String period, String area, String theme, String group) {
    public static final String ALL = "*";

    @Override
    public String toString() {
        return period + "," + area + "," + theme + "," + group;
    }
}
