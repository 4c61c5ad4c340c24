# language: vi
Tính năng: Tiêu chí 16. Tiếp cận pháp luật (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg, 211/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức,
  cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 16.1 Có mô hình điển hình về phổ biến, giáo dục pháp luật, hòa giải ở cơ sở hoạt động hiệu quả được công nhận (đến hết ngày 29/02/2024)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số mô hình điển hình về phổ biến pháp luật, hòa giải ở cơ sở được công nhận" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "16.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | chưa đạt |
        | 1       | đạt      |
        | 2       | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "16.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 16.1 Có mô hình điển hình về phổ biến, giáo dục pháp luật, hòa giải ở cơ sở hoạt động hiệu quả được công nhận (từ ngày 01/03/2024)

    Khung tình huống: Có hay không: Có mô hình điển hình về phổ biến, giáo dục pháp luật được công nhận
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có mô hình điển hình về hòa giải ở cơ sở được công nhận" là có
      Và số liệu "Có mô hình điển hình về phổ biến, giáo dục pháp luật được công nhận" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "16.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có mô hình điển hình về hòa giải ở cơ sở được công nhận
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có mô hình điển hình về phổ biến, giáo dục pháp luật được công nhận" là có
      Và số liệu "Có mô hình điển hình về hòa giải ở cơ sở được công nhận" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "16.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "16.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 16.2 Tỷ lệ mâu thuẫn, tranh chấp, vi phạm thuộc phạm vi hòa giải được hòa giải thành

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ mâu thuẫn, tranh chấp, vi phạm được hòa giải thành" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "16.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 89,9    | chưa đạt |
        | 90      | đạt      |
        | 90,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "16.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 16.3 Tỷ lệ người dân thuộc đối tượng trợ giúp pháp lý tiếp cận và được trợ giúp pháp lý khi có yêu cầu

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ người thuộc đối tượng được trợ giúp pháp lý khi có yêu cầu" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "16.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 89,9    | chưa đạt |
        | 90      | đạt      |
        | 90,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "16.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
