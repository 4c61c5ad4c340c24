# language: vi
Tính năng: Tiêu chí 5. Giáo dục (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 5.1 Tỷ lệ trường học các cấp (mầm non, tiểu học, THCS, hoặc trường phổ thông có nhiều cấp học có cấp học cao nhất là THCS) đạt tiêu chuẩn cơ sở vật chất mức độ 1 và có ít nhất 01 trường đạt tiêu chuẩn cơ sở vật chất mức độ 2

    Khung tình huống: Sát mức: Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất mức độ 1
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số trường đạt tiêu chuẩn cơ sở vật chất mức độ 2" là 1
      Và số liệu "Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất mức độ 1" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Sát mức: Số trường đạt tiêu chuẩn cơ sở vật chất mức độ 2
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất mức độ 1" là 100
      Và số liệu "Số trường đạt tiêu chuẩn cơ sở vật chất mức độ 2" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.1" <kết quả>

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
      Thì chỉ tiêu "5.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 5.2 Duy trì và nâng cao chất lượng đạt chuẩn phổ cập giáo dục mầm non cho trẻ em 5 tuổi

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Duy trì, nâng cao chất lượng phổ cập giáo dục mầm non cho trẻ em 5 tuổi" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 5.3 Đạt chuẩn và duy trì đạt chuẩn phổ cập giáo dục tiểu học và THCS

    Khung tình huống: Sát mức: Mức độ đạt chuẩn phổ cập giáo dục tiểu học
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Mức độ đạt chuẩn phổ cập giáo dục trung học cơ sở" là "mức độ 3"
      Và số liệu "Mức độ đạt chuẩn phổ cập giáo dục tiểu học" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.3" <kết quả>

      Dữ liệu:
        | số liệu    | kết quả  |
        | "mức độ 2" | chưa đạt |
        | "mức độ 3" | đạt      |

    Khung tình huống: Sát mức: Mức độ đạt chuẩn phổ cập giáo dục trung học cơ sở
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Mức độ đạt chuẩn phổ cập giáo dục tiểu học" là "mức độ 3"
      Và số liệu "Mức độ đạt chuẩn phổ cập giáo dục trung học cơ sở" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.3" <kết quả>

      Dữ liệu:
        | số liệu    | kết quả  |
        | "mức độ 2" | chưa đạt |
        | "mức độ 3" | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 5.4 Đạt chuẩn xóa mù chữ

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Mức độ đạt chuẩn xóa mù chữ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.4" <kết quả>

      Dữ liệu:
        | số liệu    | kết quả  |
        | "mức độ 1" | chưa đạt |
        | "mức độ 2" | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 5.5 Cộng đồng học tập cấp xã được đánh giá, xếp loại

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Kết quả xếp loại cộng đồng học tập cấp xã" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.5" <kết quả>

      Dữ liệu:
        | số liệu    | kết quả  |
        | "dưới khá" | chưa đạt |
        | "khá"      | đạt      |
        | "tốt"      | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 5.6 Có mô hình giáo dục thể chất cho học sinh rèn luyện thể lực, kỹ năng, sức bền

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có mô hình giáo dục thể chất cho học sinh" là có
      Khi đánh giá
      Thì chỉ tiêu "5.6" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"
