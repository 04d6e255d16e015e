### Tips in private: beginning and ending them.

# $time: when tips are posted.
subscription-begun =
    آپ نے سبسکرائب کر لیا۔ مشورے یہاں آپ کی زبان میں آتے ہیں، عموماً { $time } بجے، اور اتنی ہی بار جتنی آپ کی کلاس کو، اگر آپ کلاس سے جڑے ہیں۔
    ختم کرنے کے لیے /unsubscribe بھیجیں یا مجھے بلاک کریں۔
subscription-ended = سبسکرپشن ختم ہو گئی، اب یہاں مشورے نہیں آئیں گے۔ دوبارہ لینے کے لیے /subscribe بھیجیں۔
subscription-none = آپ نے سبسکرائب نہیں کیا تھا، اس لیے ختم کرنے کو کچھ نہیں۔ یہاں مشورے لینے کے لیے /subscribe بھیجیں۔
