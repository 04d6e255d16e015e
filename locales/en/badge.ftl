### The badge of those who work for the campaign. Its code is asked about with /verify.

badge-own = <b>Your badge</b>
# $role: with its place.
badge-role = · { $role }
# $name: masked.
badge-name = Name: { $name }
badge-until = Good until { $until }.
badge-code =
    Code <code>{ $code }</code>
    Show it or say it: whoever wants to know whether you are genuine sends me /verify { $code }. They learn what stands above, and no more. Never read it out to somebody who calls you.
