/** The pages in a real Chromium, used as people use them. */
package org.marrowwatch.browser;
