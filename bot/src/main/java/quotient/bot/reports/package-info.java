/** Reports for clients as PDF: from the report to HTML, and from HTML to tagged pages with fonts of their own. */
package quotient.bot.reports;
