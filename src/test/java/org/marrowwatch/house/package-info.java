/** The rules of the house that every test obeys without naming them. */
package org.marrowwatch.house;
