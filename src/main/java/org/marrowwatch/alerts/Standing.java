package org.marrowwatch.alerts;

/** How many flags ask for attention, by severity. */
record Standing(long critical, long warning, long info) {

    /** Counts them. */
    static final class Count {

        private long critical;
        private long warning;
        private long info;

        void add(Notice notice) {
            if (!notice.asks()) {
                return;
            }
            switch (notice.severity()) {
                case CRITICAL -> critical++;
                case WARNING -> warning++;
                case INFO -> info++;
            }
        }

        Standing counted() {
            return new Standing(critical, warning, info);
        }
    }
}
