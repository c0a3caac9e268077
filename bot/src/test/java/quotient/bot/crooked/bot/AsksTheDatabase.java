package quotient.bot.crooked.bot;

import java.sql.Connection;
import javax.sql.DataSource;

public record AsksTheDatabase(Connection connection, DataSource pool) {}
