# language: vi
Tính năng: Tiêu chí 13. Tổ chức sản xuất và phát triển kinh tế nông thôn (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 13.1 Hợp tác xã hoạt động hiệu quả và có hợp đồng liên kết theo chuỗi giá trị ổn định

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số hợp tác xã hiệu quả, có hợp đồng liên kết theo chuỗi giá trị ổn định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | chưa đạt |
        | 1       | đạt      |
        | 2       | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 13.2 Có sản phẩm OCOP được xếp hạng đạt chuẩn hoặc tương đương còn thời hạn

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có sản phẩm OCOP xếp hạng đạt chuẩn hoặc tương đương còn thời hạn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 13.3 Có mô hình kinh tế ứng dụng công nghệ cao, hoặc mô hình nông nghiệp áp dụng cơ giới hóa các khâu, liên kết theo chuỗi giá trị gắn với đảm bảo an toàn thực phẩm

    Khung tình huống: Có hay không: Có mô hình kinh tế ứng dụng công nghệ cao
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có mô hình cơ giới hóa, liên kết chuỗi giá trị, an toàn thực phẩm" là không
      Và số liệu "Có mô hình kinh tế ứng dụng công nghệ cao" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có mô hình cơ giới hóa, liên kết chuỗi giá trị, an toàn thực phẩm
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có mô hình kinh tế ứng dụng công nghệ cao" là không
      Và số liệu "Có mô hình cơ giới hóa, liên kết chuỗi giá trị, an toàn thực phẩm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 13.4 Ứng dụng chuyển đổi số để thực hiện truy xuất nguồn gốc các sản phẩm chủ lực của xã

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Ứng dụng chuyển đổi số để truy xuất nguồn gốc sản phẩm chủ lực" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 13.5 Tỷ lệ sản phẩm chủ lực của xã được bán qua kênh thương mại điện tử

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ sản phẩm chủ lực được bán qua kênh thương mại điện tử" là 100
      Khi đánh giá
      Thì chỉ tiêu "13.5" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 13.6 Vùng nguyên liệu tập trung đối với nông sản chủ lực của xã được cấp mã vùng

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Vùng nguyên liệu tập trung của nông sản chủ lực được cấp mã vùng" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 13.7 Có triển khai quảng bá hình ảnh điểm du lịch của xã thông qua ứng dụng Internet, mạng xã hội

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Quảng bá điểm du lịch của xã qua Internet, mạng xã hội" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.7" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 13.8 Có mô hình phát triển kinh tế nông thôn hiệu quả theo hướng tích hợp đa giá trị (kinh tế, văn hóa, môi trường)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có mô hình kinh tế nông thôn hiệu quả, tích hợp đa giá trị" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.8" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.8" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
