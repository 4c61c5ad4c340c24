# language: vi
Tính năng: Điều kiện công nhận, ngoài các tiêu chí

  Đạt đủ tiêu chí chưa phải là được công nhận: còn các điều kiện của Quyết định 18/2022/QĐ-TTg, được
  Quyết định 03/2024/QĐ-TTg sửa câu chữ về an ninh, trật tự từ ngày 07/3/2024.

  Khung tình huống: Nợ đọng xây dựng cơ bản; an ninh, trật tự
    Cho bộ tiêu chí "<bộ tiêu chí>" ngày <ngày>
    Và một xã thuộc vùng "TDMNPB"
    Và số liệu "<số liệu>" là <giá trị>
    Khi đánh giá
    Thì điều kiện "<điều kiện>" <kết quả>
    Và căn cứ là "<văn bản>"

    Dữ liệu: Trước Quyết định 03/2024
      | bộ tiêu chí     | ngày       | số liệu                      | giá trị | điều kiện | kết quả  | văn bản        |
      | xa-ntm          | 06/03/2024 | debt.no_construction_arrears | có      | arrears   | đạt      | 18/2022/QĐ-TTg |
      | xa-ntm          | 06/03/2024 | debt.no_construction_arrears | không   | arrears   | chưa đạt | 18/2022/QĐ-TTg |
      | xa-ntm          | 06/03/2024 | security.safe_standard_met   | có      | security  | đạt      | 3371/BCA-V05   |
      | xa-ntm          | 06/03/2024 | security.safe_standard_met   | không   | security  | chưa đạt | 3371/BCA-V05   |
      | xa-ntm-nang-cao | 06/03/2024 | debt.no_construction_arrears | có      | arrears   | đạt      | 18/2022/QĐ-TTg |
      | xa-ntm-kieu-mau | 06/03/2024 | debt.no_construction_arrears | có      | arrears   | đạt      | 18/2022/QĐ-TTg |
      | xa-ntm-nang-cao | 06/03/2024 | debt.no_construction_arrears | không   | arrears   | chưa đạt | 18/2022/QĐ-TTg |
      | xa-ntm-kieu-mau | 06/03/2024 | debt.no_construction_arrears | không   | arrears   | chưa đạt | 18/2022/QĐ-TTg |
      | xa-ntm-nang-cao | 06/03/2024 | security.safe_standard_met   | có      | security  | đạt      | 3371/BCA-V05   |
      | xa-ntm-kieu-mau | 06/03/2024 | security.safe_standard_met   | có      | security  | đạt      | 3371/BCA-V05   |
      | xa-ntm-nang-cao | 06/03/2024 | security.safe_standard_met   | không   | security  | chưa đạt | 3371/BCA-V05   |
      | xa-ntm-kieu-mau | 06/03/2024 | security.safe_standard_met   | không   | security  | chưa đạt | 3371/BCA-V05   |

    Dữ liệu: Từ Quyết định 03/2024
      | bộ tiêu chí     | ngày       | số liệu                      | giá trị | điều kiện | kết quả  | văn bản        |
      | xa-ntm          | 07/03/2024 | debt.no_construction_arrears | có      | arrears   | đạt      | 18/2022/QĐ-TTg |
      | xa-ntm          | 07/03/2024 | debt.no_construction_arrears | không   | arrears   | chưa đạt | 18/2022/QĐ-TTg |
      | xa-ntm          | 07/03/2024 | security.safe_standard_met   | có      | security  | đạt      | 03/2024/QĐ-TTg |
      | xa-ntm          | 07/03/2024 | security.safe_standard_met   | không   | security  | chưa đạt | 03/2024/QĐ-TTg |
      | xa-ntm-nang-cao | 07/03/2024 | debt.no_construction_arrears | có      | arrears   | đạt      | 18/2022/QĐ-TTg |
      | xa-ntm-kieu-mau | 07/03/2024 | debt.no_construction_arrears | có      | arrears   | đạt      | 18/2022/QĐ-TTg |
      | xa-ntm-nang-cao | 07/03/2024 | debt.no_construction_arrears | không   | arrears   | chưa đạt | 18/2022/QĐ-TTg |
      | xa-ntm-kieu-mau | 07/03/2024 | debt.no_construction_arrears | không   | arrears   | chưa đạt | 18/2022/QĐ-TTg |
      | xa-ntm-nang-cao | 07/03/2024 | security.safe_standard_met   | có      | security  | đạt      | 03/2024/QĐ-TTg |
      | xa-ntm-kieu-mau | 07/03/2024 | security.safe_standard_met   | có      | security  | đạt      | 03/2024/QĐ-TTg |
      | xa-ntm-nang-cao | 07/03/2024 | security.safe_standard_met   | không   | security  | chưa đạt | 03/2024/QĐ-TTg |
      | xa-ntm-kieu-mau | 07/03/2024 | security.safe_standard_met   | không   | security  | chưa đạt | 03/2024/QĐ-TTg |

  Khung tình huống: Tỷ lệ hài lòng: văn bản không ghi con số, nên số liệu nào cũng chưa đủ căn cứ
    Cho bộ tiêu chí "<bộ tiêu chí>" ngày <ngày>
    Và một xã thuộc vùng "TDMNPB"
    Và số liệu "<số liệu>" là 100
    Khi đánh giá
    Thì điều kiện "satisfaction" chưa đủ căn cứ
    Và lý do là "chưa biết mức đạt chuẩn"

    Dữ liệu:
      | bộ tiêu chí     | ngày       | số liệu                               |
      | xa-ntm          | 06/03/2024 | satisfaction.residents_share          |
      | xa-ntm          | 07/03/2024 | satisfaction.residents_share          |
      | xa-ntm-nang-cao | 06/03/2024 | satisfaction.advanced_residents_share |
      | xa-ntm-kieu-mau | 06/03/2024 | satisfaction.model_residents_share    |
      | xa-ntm-nang-cao | 07/03/2024 | satisfaction.advanced_residents_share |
      | xa-ntm-kieu-mau | 07/03/2024 | satisfaction.model_residents_share    |

  Tình huống: Một điều kiện chưa đạt thì xét công nhận chưa đạt, dù tiêu chí chưa rõ
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và số liệu "debt.no_construction_arrears" là không
    Khi đánh giá
    Thì kết quả chung là chưa đủ căn cứ
    Và kết quả xét công nhận là chưa đạt

  Khung tình huống: Mỗi điều kiện đều được hỏi
    Cho bộ tiêu chí "<bộ tiêu chí>" ngày <ngày>
    Và một xã thuộc vùng "TDMNPB"
    Khi đánh giá
    Thì điều kiện "<điều kiện>" chưa đủ căn cứ

    Dữ liệu:
      | bộ tiêu chí     | ngày       | điều kiện    |
      | xa-ntm          | 02/08/2022 | criteria     |
      | xa-ntm          | 02/08/2022 | arrears      |
      | xa-ntm          | 02/08/2022 | satisfaction |
      | xa-ntm          | 02/08/2022 | security     |
      | xa-ntm          | 06/03/2024 | criteria     |
      | xa-ntm          | 06/03/2024 | arrears      |
      | xa-ntm          | 06/03/2024 | satisfaction |
      | xa-ntm          | 06/03/2024 | security     |
      | xa-ntm          | 07/03/2024 | criteria     |
      | xa-ntm          | 07/03/2024 | arrears      |
      | xa-ntm          | 07/03/2024 | satisfaction |
      | xa-ntm          | 07/03/2024 | security     |
      | xa-ntm-nang-cao | 02/08/2022 | criteria     |
      | xa-ntm-nang-cao | 02/08/2022 | arrears      |
      | xa-ntm-nang-cao | 02/08/2022 | satisfaction |
      | xa-ntm-nang-cao | 02/08/2022 | security     |
      | xa-ntm-nang-cao | 06/03/2024 | criteria     |
      | xa-ntm-nang-cao | 06/03/2024 | arrears      |
      | xa-ntm-nang-cao | 06/03/2024 | satisfaction |
      | xa-ntm-nang-cao | 06/03/2024 | security     |
      | xa-ntm-nang-cao | 07/03/2024 | criteria     |
      | xa-ntm-nang-cao | 07/03/2024 | arrears      |
      | xa-ntm-nang-cao | 07/03/2024 | satisfaction |
      | xa-ntm-nang-cao | 07/03/2024 | security     |
      | xa-ntm-kieu-mau | 02/08/2022 | criteria     |
      | xa-ntm-kieu-mau | 02/08/2022 | arrears      |
      | xa-ntm-kieu-mau | 02/08/2022 | satisfaction |
      | xa-ntm-kieu-mau | 02/08/2022 | security     |
      | xa-ntm-kieu-mau | 06/03/2024 | criteria     |
      | xa-ntm-kieu-mau | 06/03/2024 | arrears      |
      | xa-ntm-kieu-mau | 06/03/2024 | satisfaction |
      | xa-ntm-kieu-mau | 06/03/2024 | security     |
      | xa-ntm-kieu-mau | 07/03/2024 | criteria     |
      | xa-ntm-kieu-mau | 07/03/2024 | arrears      |
      | xa-ntm-kieu-mau | 07/03/2024 | satisfaction |
      | xa-ntm-kieu-mau | 07/03/2024 | security     |

  Khung tình huống: Trước Quyết định 18/2022 thì chưa hỏi
    Cho bộ tiêu chí "<bộ tiêu chí>" ngày 01/08/2022
    Và một xã thuộc vùng "TDMNPB"
    Và số liệu "debt.no_construction_arrears" là không
    Khi đánh giá
    Thì kết quả xét công nhận là chưa đủ căn cứ

    Dữ liệu:
      | bộ tiêu chí     |
      | xa-ntm          |
      | xa-ntm-nang-cao |
      | xa-ntm-kieu-mau |
