### The card that asks a class whether it was at a meeting: in the class's group, counted without names.

# $meeting: such as “class meeting of April”; $enrolled: 0 when nobody knows how many could have been there.
attest-card =
    <b>{ $meeting }</b>
    دن: { $day }۔ ریکارڈ کے مطابق حاضر: { $enrolled ->
        [0] { $present }
       *[other] { $enrolled } میں سے { $present }
    }۔
attest-ask = کیا آپ وہاں تھے؟ تو ایک بار دبائیں۔ آپ کے نام کے بغیر گنا جاتا ہے، اس وقت تک: { $until }۔
attest-count = تصدیق کرنے والے: { $count }۔
# A small number is not shown, so that nobody guesses who it was.
attest-few = اب تک 5 سے کم لوگوں نے تصدیق کی ہے۔
# $count: 0 when the number is not shown.
attest-closed = { $count ->
    [0] اب کسی سے نہیں پوچھا جاتا۔ شکریہ۔
   *[other] تصدیق کرنے والے: { $count }۔ شکریہ۔
}
attest-withdrawn =
    <b>{ $meeting }</b>
    اس دن کا اندراج بدل گیا ہے: { $day }۔ یہاں تصدیق کی ضرورت نہیں۔

attest-thanks =
    .button = حاضری کی تصدیق ✓
    .toast = شکریہ، آپ کے نام کے بغیر گن لیا۔ غلطی سے دبایا؟ واپس لینے کے لیے 10 منٹ کے اندر پھر دبائیں۔
attest-again =
    .toast = آپ پہلے ہی گنے جا چکے ہیں، دوبارہ دبانے کی ضرورت نہیں۔
attest-back =
    .toast = واپس لے لیا: اب آپ گنے نہیں گئے۔
attest-unbound =
    .toast = مجھے ابھی معلوم نہیں کہ آپ کلاس میں کون ہیں، اس لیے یہ نہیں گنا گیا۔ پہلے مجھے نجی طور پر /bind بھیجیں، پھر دبائیں۔
attest-other =
    .toast = یہ کلاس { $class } کی میٹنگ ہے، اور آپ دوسری کلاس میں ہیں، اس لیے یہ نہیں گنا گیا۔
attest-own =
    .toast = یہ میٹنگ آپ نے درج کی تھی، اس لیے تصدیق کی ضرورت نہیں۔
attest-over =
    .toast = اب کسی سے نہیں پوچھا جاتا۔ شکریہ۔
