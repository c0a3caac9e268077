package quotient.bot.crooked.bot.quotes;

import com.slack.api.methods.MethodsClient;
import java.net.http.HttpClient;
import quotient.bot.crooked.schedules.Timetable;
import quotient.bot.crooked.storage.KnowsTheTimetable;

/** A view that could fetch, wait and send. */
public record AllKnowingView(MethodsClient slack, HttpClient http, Timetable timetable, KnowsTheTimetable storage) {}
