"""States of India (ISO 3166-2, the codes of 2023), countries (ISO 3166-1 alpha-2) and currencies (ISO 4217)."""

from talents.vocabulary.phrases import phrases

STATES = [
    ("IN-AN", "Andaman and Nicobar Islands"),
    ("IN-AP", "Andhra Pradesh"),
    ("IN-AR", "Arunachal Pradesh"),
    ("IN-AS", "Assam"),
    ("IN-BR", "Bihar"),
    ("IN-CH", "Chandigarh"),
    ("IN-CG", "Chhattisgarh"),
    ("IN-DH", "Dadra and Nagar Haveli and Daman and Diu"),
    ("IN-DL", "Delhi"),
    ("IN-GA", "Goa"),
    ("IN-GJ", "Gujarat"),
    ("IN-HR", "Haryana"),
    ("IN-HP", "Himachal Pradesh"),
    ("IN-JK", "Jammu and Kashmir"),
    ("IN-JH", "Jharkhand"),
    ("IN-KA", "Karnataka"),
    ("IN-KL", "Kerala"),
    ("IN-LA", "Ladakh"),
    ("IN-LD", "Lakshadweep"),
    ("IN-MP", "Madhya Pradesh"),
    ("IN-MH", "Maharashtra"),
    ("IN-MN", "Manipur"),
    ("IN-ML", "Meghalaya"),
    ("IN-MZ", "Mizoram"),
    ("IN-NL", "Nagaland"),
    ("IN-OD", "Odisha"),
    ("IN-PY", "Puducherry"),
    ("IN-PB", "Punjab"),
    ("IN-RJ", "Rajasthan"),
    ("IN-SK", "Sikkim"),
    ("IN-TN", "Tamil Nadu"),
    ("IN-TS", "Telangana"),
    ("IN-TR", "Tripura"),
    ("IN-UP", "Uttar Pradesh"),
    ("IN-UK", "Uttarakhand"),
    ("IN-WB", "West Bengal"),
]
# The code before the first blank, the name after it.
_COUNTRIES = phrases(
    """
    IN India, AF Afghanistan, AX Åland Islands, AL Albania, DZ Algeria, AS American Samoa, AD Andorra, AO Angola,
    AI Anguilla, AQ Antarctica, AG Antigua and Barbuda, AR Argentina, AM Armenia, AW Aruba, AU Australia, AT Austria,
    AZ Azerbaijan, BS Bahamas, BH Bahrain, BD Bangladesh, BB Barbados, BY Belarus, BE Belgium, BZ Belize, BJ Benin,
    BM Bermuda, BT Bhutan, BO Bolivia, BQ Bonaire and Sint Eustatius and Saba, BA Bosnia and Herzegovina, BW Botswana,
    BV Bouvet Island, BR Brazil, IO British Indian Ocean Territory, BN Brunei, BG Bulgaria, BF Burkina Faso, BI Burundi,
    CV Cabo Verde, KH Cambodia, CM Cameroon, CA Canada, KY Cayman Islands, CF Central African Republic, TD Chad,
    CL Chile, CN China, CX Christmas Island, CC Cocos Islands, CO Colombia, KM Comoros, CG Congo,
    CD Congo (Democratic Republic), CK Cook Islands, CR Costa Rica, CI Côte d'Ivoire, HR Croatia, CU Cuba, CW Curaçao,
    CY Cyprus, CZ Czechia, DK Denmark, DJ Djibouti, DM Dominica, DO Dominican Republic, EC Ecuador, EG Egypt,
    SV El Salvador, GQ Equatorial Guinea, ER Eritrea, EE Estonia, SZ Eswatini, ET Ethiopia, FK Falkland Islands,
    FO Faroe Islands, FJ Fiji, FI Finland, FR France, GF French Guiana, PF French Polynesia,
    TF French Southern Territories, GA Gabon, GM Gambia, GE Georgia, DE Germany, GH Ghana, GI Gibraltar, GR Greece,
    GL Greenland, GD Grenada, GP Guadeloupe, GU Guam, GT Guatemala, GG Guernsey, GN Guinea, GW Guinea-Bissau,
    GY Guyana, HT Haiti, HM Heard Island and McDonald Islands, VA Holy See, HN Honduras, HK Hong Kong, HU Hungary,
    IS Iceland, ID Indonesia, IR Iran, IQ Iraq, IE Ireland, IM Isle of Man, IL Israel, IT Italy, JM Jamaica, JP Japan,
    JE Jersey, JO Jordan, KZ Kazakhstan, KE Kenya, KI Kiribati, KP Korea (North), KR Korea (South), KW Kuwait,
    KG Kyrgyzstan, LA Laos, LV Latvia, LB Lebanon, LS Lesotho, LR Liberia, LY Libya, LI Liechtenstein, LT Lithuania,
    LU Luxembourg, MO Macao, MG Madagascar, MW Malawi, MY Malaysia, MV Maldives, ML Mali, MT Malta,
    MH Marshall Islands, MQ Martinique, MR Mauritania, MU Mauritius, YT Mayotte, MX Mexico, FM Micronesia, MD Moldova,
    MC Monaco, MN Mongolia, ME Montenegro, MS Montserrat, MA Morocco, MZ Mozambique, MM Myanmar, NA Namibia, NR Nauru,
    NP Nepal, NL Netherlands, NC New Caledonia, NZ New Zealand, NI Nicaragua, NE Niger, NG Nigeria, NU Niue,
    NF Norfolk Island, MK North Macedonia, MP Northern Mariana Islands, NO Norway, OM Oman, PK Pakistan, PW Palau,
    PS Palestine, PA Panama, PG Papua New Guinea, PY Paraguay, PE Peru, PH Philippines, PN Pitcairn, PL Poland,
    PT Portugal, PR Puerto Rico, QA Qatar, RE Réunion, RO Romania, RU Russia, RW Rwanda, BL Saint Barthélemy,
    SH Saint Helena, KN Saint Kitts and Nevis, LC Saint Lucia, MF Saint Martin, PM Saint Pierre and Miquelon,
    VC Saint Vincent and the Grenadines, WS Samoa, SM San Marino, ST Sao Tome and Principe, SA Saudi Arabia,
    SN Senegal, RS Serbia, SC Seychelles, SL Sierra Leone, SG Singapore, SX Sint Maarten, SK Slovakia, SI Slovenia,
    SB Solomon Islands, SO Somalia, ZA South Africa, GS South Georgia and the South Sandwich Islands, SS South Sudan,
    ES Spain, LK Sri Lanka, SD Sudan, SR Suriname, SJ Svalbard and Jan Mayen, SE Sweden, CH Switzerland, SY Syria,
    TW Taiwan, TJ Tajikistan, TZ Tanzania, TH Thailand, TL Timor-Leste, TG Togo, TK Tokelau, TO Tonga,
    TT Trinidad and Tobago, TN Tunisia, TR Türkiye, TM Turkmenistan, TC Turks and Caicos Islands, TV Tuvalu, UG Uganda,
    UA Ukraine, AE United Arab Emirates, GB United Kingdom, UM United States Minor Outlying Islands, US United States,
    UY Uruguay, UZ Uzbekistan, VU Vanuatu, VE Venezuela, VN Vietnam, VG Virgin Islands (British),
    VI Virgin Islands (US), WF Wallis and Futuna, EH Western Sahara, YE Yemen, ZM Zambia, ZW Zimbabwe
    """
)
COUNTRIES = [(code, name) for code, _, name in (each.partition(" ") for each in _COUNTRIES)]
CURRENCIES = frozenset(
    phrases(
        """
        AED, AFN, ALL, AMD, AOA, ARS, AUD, AWG, AZN, BAM, BBD, BDT, BGN, BHD, BIF, BMD, BND, BOB, BRL, BSD, BTN,
        BWP, BYN, BZD, CAD, CDF, CHF, CLP, CNY, COP, CRC, CUP, CVE, CZK, DJF, DKK, DOP, DZD, EGP, ERN, ETB, EUR,
        FJD, FKP, GBP, GEL, GHS, GIP, GMD, GNF, GTQ, GYD, HKD, HNL, HTG, HUF, IDR, ILS, INR, IQD, IRR, ISK, JMD,
        JOD, JPY, KES, KGS, KHR, KMF, KPW, KRW, KWD, KYD, KZT, LAK, LBP, LKR, LRD, LSL, LYD, MAD, MDL, MGA, MKD,
        MMK, MNT, MOP, MRU, MUR, MVR, MWK, MXN, MYR, MZN, NAD, NGN, NIO, NOK, NPR, NZD, OMR, PAB, PEN, PGK, PHP,
        PKR, PLN, PYG, QAR, RON, RSD, RUB, RWF, SAR, SBD, SCR, SDG, SEK, SGD, SHP, SLE, SOS, SRD, SSP, STN, SVC,
        SYP, SZL, THB, TJS, TMT, TND, TOP, TRY, TTD, TWD, TZS, UAH, UGX, USD, UYU, UZS, VES, VND, VUV, WST, XAF,
        XCD, XOF, XPF, YER, ZAR, ZMW, ZWG
        """
    )
)
