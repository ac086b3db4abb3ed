package heard.local.template;

/** Something that runs by the clock. */
public record Schedule(String function, String handler, Timetable timetable) {}
