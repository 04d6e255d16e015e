### Who of a class is not bound, for its monitor, counsellor and lead, in private.

unbound-figures =
    .text = کلاس { $class }: جڑے { $bound }/{ $students }، آف لائن { $offline }
unbound-head = <b>{ $figures }</b>
unbound-list = ابھی نہیں جڑے۔ کوئی یہ ایپ استعمال نہیں کرتا تو اسے آف لائن لکھنے کے لیے اس کا نمبر دبائیں؛ واپس لینے کے لیے پھر دبائیں۔
unbound-nobody = کوئی ایسا نہیں بچا جو جڑا نہ ہو۔
unbound-student = { $who }{ $offline ->
    [yes] ، آف لائن
   *[no] {""}
}
# Two of these stand in a row.
unbound-mark =
    .button = { $seat }: { $offline ->
        [yes] آف لائن نہیں
       *[no] آف لائن
    }
    .toast = { $offline ->
        [yes] آف لائن لکھ دیا: { $who }۔
       *[no] اب آف لائن نہیں لکھا: { $who }۔
    }
unbound-bound =
    .toast = پہلے ہی جڑے ہیں، اس لیے کچھ نہیں لکھا: { $who }۔

# Whoever answers for several classes sees these first.
unbound-classes =
    <b>آپ کی کلاسیں</b>
    .button = سب کلاسیں
unbound-class = { $figures }
    .button = { $class }
unbound-no-roster = کلاس { $class }: ابھی فہرست نہیں
unbound-no-classes = ایسی کوئی کلاس نہیں جس کے آپ ذمہ دار ہوں۔
