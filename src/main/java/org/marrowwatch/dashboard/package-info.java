/** What people see: the pages, behind a login. */
@NullMarked
package org.marrowwatch.dashboard;

import org.jspecify.annotations.NullMarked;
