### Below words in a language in which nobody has reviewed them. Who speaks that language reads this.

# Below what is urgent. $state: draft, or stale when the English or the Chinese has changed since a review.
translation-urgent = { $state ->
        [stale] <i>⚠ This translation may be out of date. If in doubt, what counts is the English and the Chinese.</i>
       *[draft] <i>⚠ No native speaker has checked this translation yet. If in doubt, what counts is the English and the Chinese.</i>
    }
# Below a tip, in a few words.
translation-tip = { $state ->
        [stale] <i>Translation may be out of date</i>
       *[draft] <i>Draft translation</i>
    }
